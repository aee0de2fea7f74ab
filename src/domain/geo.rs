//! Distances on the earth.

/// Mean radius of the earth, in km (IUGG).
pub const EARTH_KM: f64 = 6_371.0;

/// Distance between two points (latitude, longitude, in degrees) along the earth's surface, in km. Exact to 0.5 %;
/// not a number if one isn't.
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (half_lat, half_lon) = ((lat_b - lat_a) / 2.0, (b.1 - a.1).to_radians() / 2.0);
    // The haversine formula: it stays exact for points that are close to each other.
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    2.0 * EARTH_KM * h.clamp(0.0, 1.0).sqrt().asin()
}
