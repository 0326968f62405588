//! Simpler protocols than ours: each must fail, or the model would prove nothing.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// Nothing is ever fresh.
    NoLeeway,
    /// A shared successor leaves `rotated_at` alone.
    NoSliding,
    /// A current token steps, however fresh.
    CurrentStepsWhileFresh,
    /// Nobody notes that an access token came back.
    NoConfirmation,
    /// A late retry is given the same successor instead of a new one.
    OrphanShared,
    /// `UPDATE … WHERE id`, and no more.
    UnconditionalUpdate,
    /// `UPDATE … WHERE id AND counter AND ended_at IS NULL`: blind to a leeway that slid.
    CounterAlone,
    /// An access token given without its sister confirms the row's counter, not the one that was shown.
    ConfirmsUnseen,
    /// Who loses the race to slide answers all the same, with what was read before.
    LostSlideAnswers,
}
