use super::{read, svg};

/// A picture that may be shown.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

pub const PNG: &str = "image/png";
pub const SVG: &str = "image/svg+xml";

/// What every PNG begins with, and how its first chunk is called (PNG, third edition, §5.2, §11.2.1).
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const END: &[u8] = b"IEND\xae\x42\x60\x82";

/// In pixels a side: a small file can stand for a picture that no browser has room for.
const MAX_SIDE: u32 = 2048;

/// The file at `path`: a PNG, or an SVG that can do nothing but be looked at.
pub fn picture(path: &str) -> Result<Drawn, String> {
    drawn(read(path)?).map_err(|what| format!("names {path}, which {what}"))
}

fn drawn(bytes: Vec<u8>) -> Result<Drawn, String> {
    if let Some(rest) = bytes.strip_prefix(SIGNATURE) {
        let (width, height) = size(rest).ok_or("is not a whole PNG")?;
        if !bytes.ends_with(END) {
            return Err("is not a whole PNG".into());
        }
        if !(1..=MAX_SIDE).contains(&width) || !(1..=MAX_SIDE).contains(&height) {
            return Err(format!("is {width} × {height} pixels: a side has 1 to {MAX_SIDE}"));
        }
        return Ok(Drawn { media_type: PNG, bytes, width, height });
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| "is neither a PNG nor an SVG")?;
    let (width, height) = svg::check(text)?;
    Ok(Drawn { media_type: SVG, bytes, width, height })
}

fn size(rest: &[u8]) -> Option<(u32, u32)> {
    let (width, rest) = rest.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        [SIGNATURE, &width.to_be_bytes(), &height.to_be_bytes(), b"\x08\x06\0\0\0", END].concat()
    }

    #[test]
    fn a_png_is_whole_and_of_a_sensible_size() {
        let fine = drawn(png(120, 32)).expect("a PNG");
        assert_eq!((fine.media_type, fine.width, fine.height), (PNG, 120, 32));
        assert!(drawn(png(0, 32)).is_err() && drawn(png(32, 60_000)).is_err());
        let mut cut = png(32, 32);
        cut.pop();
        assert!(drawn(cut).is_err());
        assert!(drawn(b"GIF89a".to_vec()).is_err() && drawn(vec![0xff, 0xd8]).is_err());
    }
}
