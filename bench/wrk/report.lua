-- One line of JSON at the end; times in milliseconds. What wrk prints itself has no p99.9.
function done(summary, latency)
  local errors = summary.errors
  local at = function(percent) return latency:percentile(percent) / 1000 end
  io.write(string.format(
    '{"count":%d,"seconds":%f,"p50":%f,"p99":%f,"p999":%f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6, at(50), at(99), at(99.9),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
