-- 缺签收回证扫描件: the servers' page asks for what was served within a year, of all cases.
create index document_service_by_end on document_service (closed_at);
