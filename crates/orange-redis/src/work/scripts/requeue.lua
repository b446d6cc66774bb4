-- ARGV: id, number of dead letters. Makes the oldest dead letters jobs again, with no attempts. Returns how many.
local letters = redis.call('XRANGE', dead, '-', '+', 'COUNT', ARGV[2])
local requeued = 0
for _, letter in ipairs(letters) do
  local key = letter[2][2]
  local state = redis.call('HGET', inputs, key)
  if state and state:sub(1, 1) == 'd' then
    redis.call('HSET', inputs, key, 'o' .. state:sub(2))
    redis.call('XADD', jobs, '*', 'k', key, 'a', '0')
    redis.call('HINCRBY', meta, 'dead', -1)
    requeued = requeued + 1
  end
  redis.call('XDEL', dead, letter[1])
end
return requeued
