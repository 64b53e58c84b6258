-- 仲裁审查案号: of a series of its own; null for reviews decided before it
alter table agreement_review add column case_no varchar(100);

-- 简易处理告知书 (规则58): until when the respondents agreed to answer, or that they do without the period
alter table arbitration add column agreed_answer_due date;
alter table arbitration add column agreed_answer_waived boolean default false not null;
