-- 联系走访: pairs of an arbitrator and a unit, visits with what was found, and 普法培训.
drop view if exists counted_outreach;
create view counted_outreach as
select id, person, enterprise_id, organisation_id, from_on, coalesce(ended_on, until_on) over_on from outreach;

drop view if exists counted_outreach_visit;
create view counted_outreach_visit as
select v.id, o.person, v.visited_on, v.problem, v.settled_on
from outreach_visit v join outreach o on o.id = v.outreach_id;

drop view if exists counted_outreach_event;
create view counted_outreach_event as
select id, kind, held_on, headcount, coalesce(hours, 0) hours from outreach_event;
