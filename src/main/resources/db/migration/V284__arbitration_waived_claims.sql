-- 调解协议中放弃的请求: settled without anything being paid or done for it (《民诉法解释》461: who gets what is certain)
alter table arbitral_mediation_claim add column waived boolean default false not null;
