-- Schedule of the requests of one scope. `now` is the time in microseconds.
--
-- KEYS[1]  hash: next, due, revision, seen, since, initial, stop
-- ARGV     command, requests per second, burst, then
--          take: time and revision of the reserved slot or -1, longest wait, tolerance before a slot, tolerance of the rate
--          throttled: time at which the request was admitted, Retry-After or -1
-- Returns  0, time of the admission | 1, time and revision of the slot, wait | 2, wait
local command, rate, burst = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local DOUBLING, MIN_RATE, LONGEST = 30e6, 0.5, 1e15
local DAY = 86400e6

-- Values of another origin count as missing.
local function number(value)
  local parsed = tonumber(value)
  if parsed and parsed > 0 and parsed < 1e17 then return parsed end
end

local values = redis.call('HMGET', KEYS[1], 'next', 'revision', 'seen', 'since', 'initial', 'stop', 'due')
local next_time, revision, seen = number(values[1]), number(values[2]), number(values[3])
-- The rate is `initial` at `since` and doubles every 30 s. Without both it is the full rate.
local since, initial, stop = number(values[4]), number(values[5]), number(values[6])
if not initial then since = nil end
-- `due` is the time after the last admission, which can be later than its slot.
local due = number(values[7])
-- `next_time` is the time after the last slot. The burst may be used before it.
local burst_time = math.min((burst - 1) * 1e6 / rate, LONGEST)

local function rate_at(time)
  if not since then return rate end
  return math.min(rate, initial * 2 ^ math.min(math.max(time - since, 0) / DOUBLING, 64))
end

-- Time at which one more request is possible: the rate, integrated from `time`, has reached 1.
local function following(time)
  local current = rate_at(time)
  if current >= rate then return time + math.min(1e6 / rate, LONGEST) end
  local growth, unit = rate / current, current * DOUBLING / 1e6 / math.log(2)
  local in_recovery = unit * (growth - 1)
  if in_recovery >= 1 then return time + DOUBLING * math.log(1 + 1 / unit) / math.log(2) end
  return time + DOUBLING * math.log(growth) / math.log(2) + math.min((1 - in_recovery) * 1e6 / rate, LONGEST)
end

-- Starts the schedule again: without a burst, and without the slots that were reserved.
local function restart()
  next_time = math.max(following(now), stop or 0) + burst_time
  due = next_time
  revision = math.max(now, (revision or 0) + 1)
end

local function save()
  local integer = function(number) return string.format('%.0f', number) end
  -- Rounded up, so that the rate is never exceeded.
  redis.call('HSET', KEYS[1], 'next', integer(math.ceil(next_time)), 'due', integer(math.ceil(due)),
    'revision', integer(revision), 'seen', integer(now))
  if since and rate_at(now) < rate then
    redis.call('HSET', KEYS[1], 'since', integer(since), 'initial', string.format('%.17g', initial))
  else
    redis.call('HDEL', KEYS[1], 'since', 'initial')
  end
  if stop and stop > now then
    redis.call('HSET', KEYS[1], 'stop', integer(stop))
  else
    redis.call('HDEL', KEYS[1], 'stop')
  end
  redis.call('PEXPIRE', KEYS[1], integer((math.max(next_time - now, 0) + DAY) / 1000))
end

-- A server that was restarted without its data, or whose clock was set back by more than a second.
if not next_time or not due or not revision or not seen or now < seen - 1e6 then
  since, stop = since and math.min(since, now), stop and math.min(stop, now)
  restart()
  save()
end

if command == 'throttled' then
  local admitted, retry_after = tonumber(ARGV[4]), tonumber(ARGV[5])
  local is_stopped = retry_after > 0 and now + retry_after > (stop or 0)
  if is_stopped then stop = now + retry_after end
  local current = rate_at(now)
  local is_reduced = not (since and current < rate and admitted <= since)
  if is_reduced then
    since, initial = now, math.max(current / 2, math.min(MIN_RATE, rate))
  end
  if is_stopped or is_reduced then
    restart()
    save()
  end
  return {0, now}
end

local slot, slot_revision, longest_wait = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local early, tolerance = tonumber(ARGV[7]), tonumber(ARGV[8])
-- A Retry-After has no tolerance.
if stop and stop > now then early = 0 end
local is_new = slot_revision ~= revision
if is_new then
  slot = math.max(now, next_time - burst_time)
  if slot - now > longest_wait then return {2, math.ceil(slot - now)} end
  next_time = following(math.max(next_time, now))
end
-- Late requests of earlier slots may have used the rate.
local free = due - burst_time - tolerance
local is_admitted = now >= slot - early and now >= free
if is_admitted then due = following(math.max(due, now)) end
if is_new or is_admitted then save() end
if is_admitted then return {0, now} end
return {1, slot, revision, math.ceil(math.max(slot, free) - now)}
