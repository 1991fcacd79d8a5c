# outcome: timed-out
import select
select.select([], [], [])
