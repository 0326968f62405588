use super::*;

fn with(inside: &str) -> Result<(u32, u32), String> {
    check(&format!(
        r#"<?xml version="1.0"?><svg xmlns="{NAMESPACE}" xmlns:xlink="{XLINK}" viewBox="0 0 200 50">{inside}</svg>"#
    ))
}

#[test]
fn what_drawing_programs_write_is_fine() {
    for fine in [
        "",
        r##"<title>Acme</title><g fill="#fc0" transform="translate(1 2) scale(.5)"><path d="M0 0h9z"/></g>"##,
        r#"<defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff;stop-opacity:1"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/>"#,
        r##"<use xlink:href="#a"/><use href="#a"/><rect clip-path="url( '#a' )" fill="rgb(1, 2, 3)"/>"##,
        "<text font-family=\"Arial\">Acme &amp; Co</text><!-- made by hand -->",
    ] {
        assert_eq!(with(fine), Ok((1_000, 250)), "{fine}");
    }
}

#[test]
fn what_runs_fetches_or_hides_is_refused() {
    for bad in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        r#"<path onload="alert(1)"/>"#,
        r#"<path onclick="alert(1)" d=""/>"#,
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<style>@import url(https://evil.example/a.css)</style>",
        r#"<image href="https://evil.example/a.png"/>"#,
        r#"<image href="data:image/svg+xml;base64,AAAA"/>"#,
        r#"<use href="https://evil.example/a.svg#a"/>"#,
        r#"<use xlink:href="//evil.example/a.svg#a"/>"#,
        r#"<use xlink:href=" #a"/>"#,
        r#"<a href="javascript:alert(1)"><path/></a>"#,
        r#"<animate attributeName="href" to="javascript:alert(1)"/>"#,
        r#"<set attributeName="onload" to="alert(1)"/>"#,
        r#"<feImage href="https://evil.example"/>"#,
        r#"<rect fill="url(https://evil.example/#a)"/>"#,
        r#"<rect fill="URL(https://evil.example/#a)"/>"#,
        r#"<rect fill="url(#a) url(https://evil.example)"/>"#,
        r#"<rect style="fill:url(https://evil.example/#a)"/>"#,
        r#"<rect style="fill:u\72l(https://evil.example/#a)"/>"#,
        r#"<rect style="background-image:url(#a)"/>"#,
        r#"<rect style="fill:image-set('https://evil.example')"/>"#,
        r#"<rect style="fill:var(--x)"/>"#,
        r#"<rect xmlns:e="urn:e" e:onload="x"/>"#,
        "<e:script xmlns:e=\"http://www.w3.org/2000/svg\"/>",
        "<?xml-stylesheet href=\"https://evil.example/a.css\"?>",
        "<iframe/>",
        "<video/>",
    ] {
        assert!(with(bad).is_err(), "{bad}");
    }
}

#[test]
fn an_entity_and_another_root_are_refused() {
    let bomb = format!(
        r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="{NAMESPACE}" viewBox="0 0 1 1">&a;</svg>"#
    );
    assert_eq!(check(&bomb), Err("has a DOCTYPE".into()));
    let plain = r#"<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#;
    assert_eq!(check(plain), Err("has a DOCTYPE".into()));
    for bad in ["", "<html/>", "<svg viewBox='0 0 1 1'/>", "GIF89a"] {
        assert!(check(bad).is_err(), "{bad}");
    }
    let deep = format!("{}{}", "<g>".repeat(500), "</g>".repeat(500));
    assert!(with(&deep).is_err());
}

#[test]
fn its_proportions_come_from_its_box_or_its_size() {
    let of = |attributes: &str| check(&format!(r#"<svg xmlns="{NAMESPACE}" {attributes}/>"#));
    assert_eq!(of(r#"width="30px" height="60""#), Ok((500, 1_000)));
    assert_eq!(of(r#"viewBox="0,0,10,10" width="100%""#), Ok((1_000, 1_000)));
    for bad in ["", r#"viewBox="0 0 0 9""#, r#"width="1em" height="2em""#, r#"viewBox="1 2""#] {
        assert!(of(bad).is_err(), "{bad}");
    }
}
