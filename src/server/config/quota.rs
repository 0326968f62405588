use std::num::NonZeroU32;
use std::time::Duration;

use super::reader::duration;

/// So many at once, refilled evenly over a time: `30/1m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub count: NonZeroU32,
    pub per: Duration,
}

impl Limit {
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || "is not COUNT/TIME, such as 30/1m".to_owned();
        let (count, per) = text.split_once('/').ok_or_else(wrong)?;
        let count = count.trim().parse().map_err(|_| wrong())?;
        Ok(Self { count, per: duration(per.trim()).map_err(|_| wrong())? })
    }
}
