-- 下落不明的证明（公安、社区、登记机关的函件）：公告刊出的证明另存，不覆盖它。
alter table service_attempt add column ground_proof_id bigint references evidence_item (id);
