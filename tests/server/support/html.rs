//! A page as a browser reads it: parsed by the standard's own rules, so that what is markup to a
//! browser is markup here.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Every element, in the order of the document.
pub struct Page(Vec<Element>);

#[derive(Clone, Debug)]
pub struct Element {
    pub name: String,
    attributes: BTreeMap<String, String>,
    /// With that of all it holds.
    pub text: String,
    /// The form it stands in, counted from 0.
    form: Option<usize>,
}

/// A form as it was drawn.
#[derive(Clone, Debug)]
pub struct Form {
    pub method: String,
    pub action: String,
    pub fields: Vec<Field>,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    /// `textarea`, `select`, or the type of an input.
    pub kind: String,
    /// What a script reads of it, and what is posted but for the line ends.
    pub value: String,
}

impl Page {
    pub fn of(html: &str) -> Self {
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
        let mut all = Vec::new();
        walk(&dom.document, &mut all, None, &mut 0);
        Self(all)
    }

    pub fn all(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.0.iter().filter(move |element| element.name == name)
    }

    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.0.iter().find(|element| element.attribute("id") == id)
    }

    /// Of the first of this class.
    pub fn text_of_class(&self, class: &str) -> Option<&str> {
        let has = |element: &&Element| element.attribute("class").split(' ').any(|it| it == class);
        self.0.iter().find(has).map(|element| element.text.as_str())
    }

    /// Those where the page begins to be read or filled in.
    pub fn focused(&self) -> impl Iterator<Item = &Element> {
        self.0.iter().filter(|element| element.has("autofocus"))
    }

    /// Of the only one.
    pub fn text_of(&self, name: &str) -> &str {
        let all: Vec<_> = self.all(name).collect();
        assert_eq!(all.len(), 1, "one <{name}>");
        &all[0].text
    }

    /// What the field of this id holds.
    pub fn value(&self, id: &str) -> String {
        self.by_id(id).unwrap_or_else(|| panic!("no #{id}")).value()
    }

    pub fn forms(&self) -> Vec<Form> {
        let forms = self.all("form").enumerate();
        forms
            .map(|(number, form)| {
                let fields = self.0.iter().filter(|element| {
                    element.form == Some(number) && !element.attribute("name").is_empty()
                });
                Form {
                    method: form.attribute("method").to_owned(),
                    action: form.attribute("action").to_owned(),
                    fields: fields.filter_map(|field| field.field(&self.0)).collect(),
                }
            })
            .collect()
    }
}

impl Element {
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }

    fn value(&self) -> String {
        match self.name.as_str() {
            "textarea" => self.text.clone(),
            // HTML §4.10.5.1.2: a text input has no line breaks.
            _ => self.attribute("value").replace(['\n', '\r'], ""),
        }
    }

    fn field(&self, all: &[Self]) -> Option<Field> {
        let (kind, value) = match self.name.as_str() {
            "textarea" => ("textarea", self.value()),
            "input" => (self.attribute("type"), self.value()),
            "select" => {
                let options = all.iter().filter(|it| it.name == "option" && it.form == self.form);
                let chosen = options.clone().find(|it| it.attributes.contains_key("selected"));
                let chosen = chosen.or_else(|| options.clone().next());
                ("select", chosen.map_or_else(String::new, |it| it.attribute("value").into()))
            }
            _ => return None,
        };
        Some(Field { name: self.attribute("name").to_owned(), kind: kind.to_owned(), value })
    }
}

fn walk(node: &Handle, all: &mut Vec<Element>, form: Option<usize>, forms: &mut usize) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        NodeData::Element { name, attrs, .. } => {
            let attributes = attrs.borrow().iter().fold(BTreeMap::new(), |mut all, attribute| {
                all.insert(attribute.name.local.to_string(), attribute.value.to_string());
                all
            });
            let name = name.local.to_string();
            let form = if name == "form" {
                *forms += 1;
                Some(*forms - 1)
            } else {
                form
            };
            let place = all.len();
            all.push(Element { name, attributes, text: String::new(), form });
            let text = inside(node, all, form, forms);
            all[place].text.clone_from(&text);
            text
        }
        NodeData::Comment { .. } => String::new(),
        _ => inside(node, all, form, forms),
    }
}

fn inside(node: &Handle, all: &mut Vec<Element>, form: Option<usize>, forms: &mut usize) -> String {
    node.children.borrow().iter().map(|child| walk(child, all, form, forms)).collect()
}

#[test]
fn it_reads_what_a_browser_reads() {
    let page = Page::of(
        "<title>a &amp;amp; b</title><form action=/x><textarea name=t id=t>\n\n&lt;i&gt;</textarea>\
         <input name=u value=\"1&quot;2\"><select name=s><option value=1><option value=2 selected></select>",
    );
    assert_eq!((page.text_of("title"), page.value("t").as_str()), ("a &amp; b", "\n<i>"));
    let values: Vec<_> = page.forms()[0].fields.iter().map(|it| it.value.clone()).collect();
    assert_eq!(values, ["\n<i>", "1\"2", "2"]);
    let broken =
        Page::of("<title></title><i id=x></title><textarea></textarea><b id=y></textarea>");
    assert!(broken.by_id("x").is_some() && broken.by_id("y").is_some());
}
