-- 房间自己的开放时间, as slots of the day; null where it is open as long as the house.
alter table room add column opens_slot integer;
alter table room add column closes_slot integer;
