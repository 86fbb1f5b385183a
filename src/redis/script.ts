/**
 * The shared log, in one script: a process tells what became of its requests and asks for slots in the same command.
 *
 * - `log`, a sorted set: one member for each slot taken, its score the moment it comes back. That is a lease and a window
 *   after the start, and a window after the answer once the process has told it: an entry ages out by itself.
 * - `state`, a hash: `epoch` and `birth` of this log, `held` (nothing starts before), and two more (see below).
 * - `line`, a hash: the processes that wait, since when, and until when they are believed to live. A slot goes to whoever
 *   has waited longest; who was served goes to the end. So no process starves, however far from Redis it is.
 *
 * Two rules keep the limit when Redis forgot or was away:
 * - A process that knows another epoch says that entries were lost: nobody starts until the log is a window old.
 * - A process that started requests alone enters them when it is back. Others may not have done so yet: for one window
 *   everyone stays at the small share. Not when Redis is known to have answered somebody meanwhile: `answered`, the last
 *   time in a reply that a process got and sent back. (When a command is run does not count: it may have been frozen.)
 *
 * - A Redis that was started anew (`run`) may have come back with an older log, from a snapshot: one window is waited for.
 *
 * Only Redis's clock counts: processes send and get durations. When it is set back, `skew` makes up for it, so that it never
 * goes backwards here. That it was set forward only a process can tell, by its own clock: see limiter.ts.
 */
export const SCRIPT = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local log, state, line = KEYS[1], KEYS[2], KEYS[3]
local requests, perMs, leaseMs = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local share, graceMs = tonumber(ARGV[4]), tonumber(ARGV[5])
local me, known, fresh = ARGV[6], ARGV[7], ARGV[8]
local want, first, own = tonumber(ARGV[9]), tonumber(ARGV[10]), tonumber(ARGV[11])
local aloneMs, holdMs, leaves, heard = tonumber(ARGV[12]), tonumber(ARGV[13]), ARGV[14] == '1', tonumber(ARGV[15])

local kept = redis.call('HMGET', state, 'epoch', 'birth', 'held', 'apart', 'answered', 'run', 'last', 'skew')
local epoch, birth = kept[1], tonumber(kept[2] or 0)
local last, skew = tonumber(kept[7] or 0), tonumber(kept[8] or 0)
now = now + skew
if now < last then skew, now = skew + last - now, last end
local info = redis.pcall('INFO', 'server')
local run = type(info) == 'string' and string.match(info, 'run_id:(%x+)') or ''
local held, apart, answered = tonumber(kept[3] or 0), tonumber(kept[4] or 0), tonumber(kept[5] or 0)
if epoch and kept[6] and kept[6] ~= run then epoch, birth, held = fresh, now, now + perMs end
if not epoch then epoch, birth = fresh, now end
local stale = known ~= '' and known ~= epoch
if stale then held = math.max(held, birth + perMs) end
if holdMs > 0 then held = math.max(held, now + holdMs) end
answered = math.max(answered, heard)
if aloneMs > 0 and answered < now - aloneMs then apart = now + perMs end
redis.call('HSET', state, 'epoch', epoch, 'birth', birth, 'held', held, 'apart', apart, 'answered', answered)
redis.call('HSET', state, 'run', run, 'last', now, 'skew', skew)

for i = 16, #ARGV, 2 do
  local ms = tonumber(ARGV[i + 1])
  if ms > 0 then redis.call('ZADD', log, now + ms, ARGV[i]) else redis.call('ZREM', log, ARGV[i]) end
end
redis.call('ZREMRANGEBYSCORE', log, '-inf', now)
local free = requests - redis.call('ZCARD', log)

local n, wait = 0, 0
if leaves then redis.call('HDEL', line, me) end
if want > 0 and not stale then
  local since, waiting, others, ahead = now, redis.call('HGETALL', line), {}, 0
  for i = 1, #waiting, 2 do
    local s, alive = string.match(waiting[i + 1], '(%d+):(%d+)')
    if waiting[i] == me then since = tonumber(s)
    elseif tonumber(alive) < now then redis.call('HDEL', line, waiting[i])
    else others[waiting[i]] = tonumber(s) end
  end
  local count = 0
  for id, s in pairs(others) do
    count = count + 1
    if s < since or (s == since and id < me) then ahead = ahead + 1 end
  end
  if held <= now then
    n = math.min(want, free - ahead)
    if count > 0 then n = math.min(n, math.max(1, math.floor(free / (count + 1)))) end
    if apart > now then n = math.min(n, share - own) end
    n = math.max(0, n)
  end
  for i = 0, n - 1 do redis.call('ZADD', log, now + leaseMs + perMs, me .. ':' .. (first + i)) end
  free = free - n
  if n == want then redis.call('HDEL', line, me)
  else
    if n > 0 then since, ahead = now, count end
    if held > now then wait = held - now
    elseif apart > now and own + n >= share then wait = math.min(apart - now, math.ceil(perMs / 20))
    elseif free > 0 then wait = free > ahead and 0 or 10 -- those ahead are about to ask
    else
      local slot = redis.call('ZRANGE', log, ahead - free, ahead - free, 'WITHSCORES')
      wait = math.max(1, math.min(perMs, (tonumber(slot[2]) or now + perMs) - now))
    end
    local asksAgain = math.min(wait, math.ceil(perMs / 6)) -- so that a process that died waiting is noticed
    redis.call('HSET', line, me, string.format('%d:%d', since, now + asksAgain + graceMs))
  end
end
for i = 1, 3 do redis.call('PEXPIRE', KEYS[i], (leaseMs + perMs) * 10) end
return { n, wait, requests - free, math.max(0, held - now), epoch, now }`;
