-- 由谁办理: the agent who handed the motion in; empty for the party itself.
alter table motion add column by_agent bigint references agent (id);
