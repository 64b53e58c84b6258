-- 一次性密码: who has one sets a password of their own before anything else.
alter table account add column password_once boolean default false not null;
