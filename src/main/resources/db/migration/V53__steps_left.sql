-- the case list behind a count of steps left: one element's lines of a stretch of days, the latest first, read from the
-- end and no further than the page
create index journal_step on journal (process_id, element_id, kind, happened_at);
