package org.tiaocai.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.Stage;
import org.tiaocai.dispute.SuccessionBasis;
import org.tiaocai.documents.Volume;
import org.tiaocai.limits.RunningLimit;

/**
 * 案件 as other tools read it, as fully as the reader may: what is not theirs is null, or the list is empty.
 *
 * @param outcome null while the case goes on
 */
record CaseRecord(
        String number,
        Road road,
        Stage stage,
        @Nullable DisputeOutcome outcome,
        Collection<Finding> findings,
        List<PartyOf> parties,
        List<ClaimOf> claims,
        List<LimitOf> limits,
        List<TaskOf> tasks,
        List<PaperOf> papers) {

    /**
     * @param name masked, like all that follows, for who does not read the whole case
     * @param leftOn when it left the case, which went on for the others
     * @param applicationEnded how its own application ended while it stays for a counterclaim
     * @param succeeds the party whose place it took, by its id
     */
    record PartyOf(
            long id,
            Side side,
            PartyKind kind,
            String name,
            @Nullable String identityNumber,
            @Nullable String creditCode,
            @Nullable String legalRepresentative,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String serviceAddress,
            @Nullable LocalDate leftOn,
            @Nullable Leaving leftBy,
            PlaceInCase.@Nullable ApplicationEnded applicationEnded,
            @Nullable Long succeeds,
            @Nullable SuccessionBasis successionBasis,
            List<AgentOf> agents) {}

    record AgentOf(
            String name,
            AgentKind kind,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * @param amount in yuan
     * @param claimants who make it, by their ids among the parties
     * @param state whether it is disputed still
     * @param left who disputes it still; null where nobody does
     * @param settledBy between whom it was settled, where that was not everybody
     */
    record ClaimOf(
            int ordinal,
            Side raisedBy,
            ClaimType type,
            @Nullable BigDecimal amount,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable String detail,
            List<Long> claimants,
            List<Long> respondents,
            ClaimStanding.State state,
            @Nullable Left left,
            List<Long> settledBy) {}

    /** 仍有争议的各方. */
    record Left(List<Long> claimants, List<Long> respondents) {}

    /**
     * @param raw the last day before it was moved off a rest day
     * @param party whose own limit it is; null for one of the case
     */
    record LimitOf(
            String rule,
            String name,
            LocalDate startedOn,
            LocalDate due,
            LocalDate raw,
            RunningLimit.Status status,
            boolean provisional,
            @Nullable Long party) {}

    record TaskOf(
            String key,
            String name,
            @Nullable String assignee,
            @Nullable LocalDate due) {}

    record PaperOf(long id, String code, String title, LocalDate madeOn, Volume volume) {}
}
