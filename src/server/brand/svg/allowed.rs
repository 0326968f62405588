//! What a logo is made of: shapes, and how they look. Nothing that runs, and nothing that is fetched.

pub const ELEMENTS: &str = "\
    circle clipPath defs desc ellipse feBlend feColorMatrix feComposite feDropShadow feFlood \
    feGaussianBlur feMerge feMergeNode feOffset filter g line linearGradient mask path pattern \
    polygon polyline radialGradient rect stop svg symbol text title tspan use";

/// How something is drawn, as attributes of their own or in `style`.
pub const LOOKS: &str = "\
    clip-path clip-rule color color-interpolation-filters display dominant-baseline fill \
    fill-opacity fill-rule filter flood-color flood-opacity font-family font-size font-style \
    font-weight isolation letter-spacing mask mask-type mix-blend-mode opacity paint-order \
    shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset \
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor \
    text-rendering transform vector-effect visibility";

pub const ATTRIBUTES: &str = "\
    class clipPathUnits cx cy d dx dy filterUnits focusable fr fx fy gradientTransform \
    gradientUnits height id in in2 k1 k2 k3 k4 maskContentUnits maskUnits mode offset operator \
    pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio \
    primitiveUnits r result role rotate rx ry spreadMethod stdDeviation type values version \
    viewBox width x x1 x2 y y1 y2";

/// Those that a value may call.
pub const FUNCTIONS: &str = "\
    hsl hsla matrix rgb rgba rotate scale skewX skewY translate";

/// Whether a list names it.
pub fn has(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|it| it == name)
}
