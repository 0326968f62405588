//! Time zones, by their names in the IANA database, whose rules are built in.

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset, Offset, Utc};
use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// Names of places; the others are abbreviations of old (`EST5EDT`) or count the wrong way (`Etc/GMT+5`).
const AREAS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// Where somebody reads the clock.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

static OFFERED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let is_place = |name: &String| AREAS.iter().any(|area| *area == area_of(name));
    let mut places: Vec<String> =
        DATABASE.available().map(|name| name.as_str().to_owned()).filter(is_place).collect();
    places.sort_unstable();
    places
});

impl Zone {
    /// In any case. `None`: there is no such zone.
    pub fn named(name: &str) -> Option<Self> {
        DATABASE.get(name).ok().map(Self)
    }

    /// As the database writes it.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the clocks show there.
    pub fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        let offset =
            Timestamp::from_second(at.timestamp()).map_or(0, |at| self.0.to_offset(at).seconds());
        at.with_timezone(&FixedOffset::east_opt(offset).unwrap_or_else(|| Utc.fix()))
    }
}

/// Those that people choose from, in the order of the alphabet.
pub fn zones() -> &'static [String] {
    &OFFERED
}

/// `Europe` of `Europe/Berlin`.
pub fn area_of(name: &str) -> &str {
    name.split_once('/').map_or("", |(area, _)| area)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{Zone, zones};

    #[test]
    fn a_clock_is_read_where_somebody_is_in_winter_and_in_summer() {
        let berlin = Zone::named("europe/berlin").expect("a zone");
        assert_eq!(berlin.name(), "Europe/Berlin");
        let at = |seconds| DateTime::from_timestamp(seconds, 0).expect("in range");
        let clock = |zone: &Zone, seconds| zone.local(at(seconds)).format("%d %H:%M").to_string();
        assert_eq!(clock(&berlin, 1_795_252_440), "21 10:14");
        assert_eq!(clock(&berlin, 1_784_625_240), "21 11:14");
        let kathmandu = Zone::named("Asia/Kathmandu").expect("a zone");
        assert_eq!(clock(&kathmandu, 1_795_252_440), "21 14:59");
        let utc = Zone::named("UTC").expect("a zone");
        assert_eq!((utc.name(), clock(&utc, 1_795_252_440).as_str()), ("UTC", "21 09:14"));
    }

    #[test]
    fn what_is_no_zone_is_none() {
        for wrong in ["", " ", "Europe", "Europe/Atlantis", "../UTC", "+01:00", "Europe/Berlin\0"] {
            assert!(Zone::named(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn people_choose_from_places() {
        assert!(zones().len() > 300, "{}", zones().len());
        for name in ["Europe/Berlin", "America/Argentina/Buenos_Aires", "Pacific/Auckland"] {
            assert!(zones().iter().any(|zone| zone == name), "{name}");
        }
        assert!(zones().iter().all(|name| Zone::named(name).is_some_and(|it| it.name() == name)));
    }
}
