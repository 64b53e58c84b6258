-- The packages that courts sent before their kind was linked in the chain of the house, at the next close of a day.
insert into chain_backlog (registration_number, kind, record_id)
select '0000-000000', 'PACKAGE', id from court_package where direction = 'IN' and state = 'APPLIED';
