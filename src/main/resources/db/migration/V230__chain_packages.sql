-- The packages that courts got before their kind was linked, at the next close of a day.
insert into chain_backlog (registration_number, kind, record_id)
select registration_number, 'PACKAGE', id from court_package where direction = 'OUT' and registration_number is not null;
