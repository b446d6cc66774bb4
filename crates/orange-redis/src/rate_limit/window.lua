-- Requests of one scope in the last window. `now` is the time in microseconds.
--
-- KEYS[1]  list: times of the counted requests, oldest first
-- ARGV     most requests in a window, length of the window
-- Returns  the time until a request can be counted; 0 if it was
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local last = tonumber(redis.call('LINDEX', KEYS[1], -1))
-- The clock was set back by more than a second.
if last and last > now + 1e6 then
  redis.call('DEL', KEYS[1])
  last = nil
end
local time = math.max(now, last or 0)
local first = tonumber(redis.call('LINDEX', KEYS[1], 0))
while first and time - first >= window do
  redis.call('LPOP', KEYS[1])
  first = tonumber(redis.call('LINDEX', KEYS[1], 0))
end
local excess = redis.call('LLEN', KEYS[1]) - limit
if excess >= 0 then
  -- Another client may have a higher limit.
  return math.max(1, tonumber(redis.call('LINDEX', KEYS[1], excess)) + window - time)
end
redis.call('RPUSH', KEYS[1], string.format('%.0f', time))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.ceil(window / 1000)))
return 0
