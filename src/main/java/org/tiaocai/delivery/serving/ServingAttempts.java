package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** The rows of all attempts. */
@Repository
class ServingAttempts {

    private final JdbcClient jdbc;
    private final Rows<ServingAttempt> rows;
    private final Clock clock;
    private final Actor actor;

    ServingAttempts(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "service_attempt", ServingAttempt.class);
        this.clock = clock;
        this.actor = actor;
    }

    List<ServingAttempt> of(long serviceId) {
        return rows.where("service_id = ? order by ordinal", serviceId);
    }

    /** Whatever of the case was tried with one party. */
    List<ServingAttempt> ofRecipient(RegistrationNumber number, long partyId) {
        return rows.where(
                "service_id in (select id from document_service where registration_number = ? and party_id = ?) order by id",
                number,
                partyId);
    }

    /** @param result null while a letter or a notice is under way */
    void add(long serviceId, ServingMethod method, ServingReport report, @Nullable AttemptResult result) {
        var ordinal = of(serviceId).size() + 1;
        try {
            rows.insert("""
                            service_id, ordinal, method, attempted_on, first_server, second_server, result, result_on,
                            ground, receiver, receiver_name, place, address, consent_on, witness, account, proof_id,
                            recorded_at, recorded_by""")
                    .values(
                            serviceId,
                            ordinal,
                            method,
                            report.day(),
                            report.firstServer(),
                            report.secondServer(),
                            result,
                            result == null ? null : report.day(),
                            report.ground(),
                            report.receiver(),
                            report.receiverName(),
                            report.place(),
                            report.address(),
                            report.consentOn(),
                            report.witness(),
                            report.account(),
                            report.proofId(),
                            OffsetDateTime.now(clock),
                            actor.id());
        } catch (DuplicateKeyException recordedMeanwhile) {
            throw new Refused("刚刚已有人登记了这次送达，请刷新后核对");
        }
    }

    /** What became of the letter or the notice; what it says in addition is kept, what it leaves out stays. */
    void finish(long serviceId, ServingReport report, AttemptResult result) {
        var finished = jdbc.sql("""
                        update service_attempt set result = ?, result_on = ?, receiver = ?, receiver_name = ?,
                            address = coalesce(?, address), account = coalesce(?, account),
                            ground_proof_id = case when method = 'PUBLIC_NOTICE' then proof_id else ground_proof_id end,
                            proof_id = coalesce(?, proof_id)
                        where service_id = ? and result is null
                            and ordinal = (select max(ordinal) from service_attempt where service_id = ?)""")
                .params(
                        result.name(),
                        report.day(),
                        name(report.receiver()),
                        report.receiverName(),
                        report.address(),
                        report.account(),
                        report.proofId(),
                        serviceId,
                        serviceId)
                .update();
        if (finished == 0) {
            throw new Refused("刚刚已有人登记了这次送达，请刷新后核对");
        }
    }

    /** With whom the server went last. */
    Optional<String> partnerOf(String server) {
        return jdbc.sql("""
                        select second_server from service_attempt where first_server = ?
                        order by recorded_at desc, service_id desc fetch first 1 row only""").param(server).query(String.class).optional();
    }

    /** All that was done at once. */
    List<ServingAttempt> ofVisit(String visit) {
        return rows.where("visit = ? order by service_id, ordinal", visit);
    }

    /** The proof that another paper of the same visit has already, where both came to the same. */
    Optional<Long> proofOf(ServingAttempt one) {
        return jdbc.sql("""
                        select r.proof_document_id from service_attempt a
                        join document_service s on s.id = a.service_id
                        join receipt r on r.document_id = s.document_id and r.party_id = s.party_id
                        where a.visit = ? and a.method = ? and a.result = ? and a.result_on = ?
                            and coalesce(a.receiver, '') = ? and coalesce(a.receiver_name, '') = ?
                            and (a.method = 'PUBLIC_NOTICE' or coalesce(a.account, '') = ?)
                        order by s.id fetch first 1 row only""")
                .params(
                        one.visit(),
                        one.method().name(),
                        name(one.result()),
                        one.resultOn(),
                        Objects.toString(name(one.receiver()), ""),
                        Objects.toString(one.receiverName(), ""),
                        Objects.toString(one.account(), ""))
                .query(Long.class)
                .optional();
    }

    /** What was just done belongs to this visit; what belongs to an earlier one stays there. */
    void belongToVisit(long serviceId, String visit) {
        jdbc.sql("update service_attempt set visit = ? where service_id = ? and visit is null")
                .params(visit, serviceId)
                .update();
    }

    /** Published at once with others, whenever that was decided. */
    void belongToNotice(long serviceId, String visit) {
        jdbc.sql("update service_attempt set visit = ? where service_id = ? and ordinal = ?")
                .params(visit, serviceId, last(serviceId).ordinal())
                .update();
    }

    /** The one that counts. */
    ServingAttempt last(long serviceId) {
        var all = of(serviceId);
        if (all.isEmpty()) {
            throw new Refused("还没有登记送达的经过");
        }
        return all.get(all.size() - 1);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
