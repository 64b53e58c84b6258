-- 房间占用, hours by room
select b.registration_number, 'ROOM_BOOKED', cast(b.starts_at at time zone 'Asia/Shanghai' as date), b.room, '', 0, 1,
    (extract(epoch from b.ends_at) - extract(epoch from b.starts_at)) / 3600
from counted_booking b where b.status = 'CONFIRMED' and {b.registration_number};
-- 各单位调解员的场次, hours by agency
select a.registration_number, 'AGENCY_BOOKED', cast(a.starts_at at time zone 'Asia/Shanghai' as date), g.group_id_, '', 0, 1,
    (extract(epoch from a.ends_at) - extract(epoch from a.starts_at)) / 3600
from counted_attendance a
join act_id_membership g on g.user_id_ = a.person and g.group_id_ in ('mediator-hrss', 'mediator-union', 'mediator-justice')
where a.status = 'CONFIRMED' and {a.registration_number};
-- 取消的场次
select b.registration_number, 'BOOKING_CANCELLED', cast(b.starts_at at time zone 'Asia/Shanghai' as date), b.purpose, '', 0, 1, 0
from counted_booking b where b.status = 'CANCELLED' and {b.registration_number};
-- 开庭, and how many times a party stayed away without reason
select h.registration_number, 'HEARING_HELD', h.held_on, '', '', 0, 1, 0
from counted_hearing h where h.held_on is not null and {h.registration_number};
select h.registration_number, 'HEARING_NO_SHOW', h.held_on,
    case when h.applicant_attendance = 'ABSENT' then 'APPLICANT' else 'RESPONDENT' end, '', 0, 1, 0
from counted_hearing h where h.held_on is not null and (h.applicant_attendance = 'ABSENT' or h.respondent_attendance = 'ABSENT')
and {h.registration_number};
