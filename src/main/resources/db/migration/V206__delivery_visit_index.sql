-- 同一次送达: what else was done at once, asked whenever a proof is made
create index service_attempt_visit on service_attempt (visit);
