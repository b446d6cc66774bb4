-- ARGV: id, consumer, entry, deliveries, key, attempt, outcome, text, maximum number of attempts, delay in ms.
-- Outcomes: succeeded, failed, dead, retry, release. Returns 1, or 0 if the consumer no longer has the claim. A result that
-- is sent again with the claim that has stored it changes nothing, and returns 1.
-- The first write of each branch needs memory, so that a server without memory refuses it before anything is written.
local entry, key, attempt, outcome, text = ARGV[3], ARGV[5], tonumber(ARGV[6]), ARGV[7], ARGV[8]
local final = (outcome == 'succeeded' and 's' or outcome == 'failed' and 'f' or '-') .. entry .. '/' .. ARGV[4]
if not is_claimed(ARGV[2], entry, ARGV[4]) then
  return redis.call('HGET', inputs, key) == final and 1 or 0
end
local input = open_input(key)
if not input then
  return lost_input
end
if outcome == 'dead' or (outcome == 'retry' and attempt >= tonumber(ARGV[9])) then
  add_dead_letter(entry, key, input, attempt, text)
  return 1
end
if outcome == 'retry' then
  redis.call('ZADD', delayed, now_ms() + tonumber(ARGV[10]), attempt .. ':' .. key)
  redis.call('HINCRBY', meta, 'retries', 1)
elseif outcome == 'release' then
  redis.call('XADD', jobs, '*', 'k', key, 'a', attempt - 1)
else
  redis.call('XADD', results, '*', 'k', key, 'o', outcome, 'v', text, 'a', attempt)
  redis.call('HSET', inputs, key, final)
  count(outcome)
end
remove(entry)
return 1
