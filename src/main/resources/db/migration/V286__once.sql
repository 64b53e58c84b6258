-- 同一内容: what was written within the last seconds, so that a second click, or a request sent anew, writes nothing twice
create table written_once (
    -- SHA-256 of table, columns and values; never the content itself
    print varchar(64) primary key,
    written_at timestamp with time zone not null
);
