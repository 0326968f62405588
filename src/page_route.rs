use leptos_router::{PartialPathMatch, PathSegment, PossibleRouteMatch};

/// A page's path, as a route of the router here: without the `path!` macro, which takes no constant.
#[derive(Clone, Debug)]
pub struct PageRoute(pub &'static str);

impl PageRoute {
    fn segments(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let segments = self.0.split('/').filter(|segment| !segment.is_empty());
        segments.map(|segment| match segment.strip_prefix('{') {
            Some(name) => (name.trim_end_matches('}'), true),
            None => (segment, false),
        })
    }
}

impl PossibleRouteMatch for PageRoute {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let asked = path.strip_prefix('/').unwrap_or(path);
        let mut asked = asked.split('/').filter(|_| !asked.is_empty());
        let mut params = Vec::new();
        for (segment, is_param) in self.segments() {
            match asked.next() {
                Some(value) if is_param => params.push((segment.into(), value.to_owned())),
                Some(value) if value == segment => {}
                _ => return None,
            }
        }
        asked.next().is_none().then(|| PartialPathMatch::new("", params, path))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        path.extend(self.segments().map(|(segment, is_param)| {
            if is_param {
                PathSegment::Param(segment.into())
            } else {
                PathSegment::Static(segment.into())
            }
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::paths;

    fn is(page: &'static str, path: &str) -> bool {
        PageRoute(page).test(path).is_some()
    }

    #[test]
    fn a_path_is_matched_as_a_whole() {
        for page in [paths::SIGN_IN, paths::NOT_MINE, paths::MAILBOX] {
            assert!(is(page, page), "{page}");
            assert!(!is(page, &format!("{page}x")) && !is(page, "/other"), "{page}");
        }
        for other in ["/tasks", "/tasks/7/", "/tasks/7/8", "//tasks/7", "/people/7"] {
            assert!(!is(paths::TASK, other), "{other}");
        }
        let matched = PageRoute(paths::TASK).test("/tasks/7").expect("a task");
        assert_eq!(matched.params(), [("id".into(), "7".into())]);
        assert!(!is(paths::ACCOUNT, "/account/"));
    }
}
