package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.designation.DesignationIntake;
import org.tiaocai.linkage.feedback.FeedbackProcess;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.linkage.followup.CourtRoad;
import org.tiaocai.linkage.followup.Filed;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.lending.Lending;
import org.tiaocai.linkage.lending.LendingLetter;
import org.tiaocai.linkage.lending.LendingProcess;
import org.tiaocai.linkage.overdue.OverdueProcess;
import org.tiaocai.linkage.preservation.Preservation;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.linkage.preservation.Preservations;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 法院的来文, each brought to the part of the linkage that it concerns. */
@Component
record CourtMessages(
        AwardNumbers awardNumbers,
        Parties parties,
        CourtRoad road,
        CourtProceedings proceedings,
        CourtCases courtCases,
        FeedbackProcess feedback,
        Preservations preservations,
        PreservationProcess preservation,
        OverdueProcess overdue,
        LendingProcess lending,
        Arbitrations arbitrations,
        DesignationIntake designations,
        Actor actor) {

    private static final String DESIGNATED = "designated";

    /** Each by itself, so that a message finds in the engine what one before it in the package has begun. */
    void apply(String court, JsonNode message) {
        if (DESIGNATED.equals(message.path("type").asText())) {
            designations.received(court, message);
        } else {
            actor.asApplication(() -> {
                known(court, message);
                return message;
            });
        }
    }

    private void known(String court, JsonNode message) {
        switch (message.path("type").asText()) {
            case "docketed" -> docketed(court, message);
            case "result" -> result(court, message);
            case "preservation-ruled" -> preservationRuled(court, message);
            case "overdue-docketed" -> overdueDocketed(court, message);
            case "file-requested" -> fileRequested(court, message);
            default -> throw new Refused("法院不能发送这一类来文");
        }
    }

    private void docketed(String court, JsonNode message) {
        var award = award(message);
        var about = new HashSet<Long>();
        message.path("about").forEach(party -> about.add(party(award.number(), party)));
        road.filed(
                award.number(),
                award.documentId(),
                party(award.number(), message.path("filer")),
                new Filed(
                        ProceedingKind.valueOf(message.path("kind").asText()),
                        court,
                        message.path("docketNo").asText(),
                        day(message, "filedOn")),
                about);
    }

    private void result(String court, JsonNode message) {
        var docketNo = message.path("docketNo").asText();
        var proceeding =
                proceedings.find(court, docketNo).orElseThrow(() -> new Refused("没有登记过本院案号 " + docketNo + " 的立案"));
        message.path("receipts").forEach(receipt -> party(proceeding.number(), receipt.path("party")));
        day(message, "decidedOn");
        feedback.received(proceeding.id(), message.toString());
    }

    private void preservationRuled(String court, JsonNode message) {
        var number = ownCase(court, message);
        var one = preservations.get(message.path("preservation").asLong());
        if (!one.number().equals(number) || !court.equals(one.court())) {
            throw new Refused("本案没有移送本院的这项财产保全");
        }
        preservation.ruled(
                one.id(),
                Preservation.Ruling.valueOf(message.path("ruling").asText()),
                message.path("docketNo").asText(),
                day(message, "ruledOn"),
                message.has("until") ? day(message, "until") : null);
    }

    /** The court learns of such a case from the party, so that it need not be one of its own before. */
    private void overdueDocketed(String court, JsonNode message) {
        var number = RegistrationNumber.of(message.path("number").asText());
        arbitrations.get(number);
        overdue.docketed(number, court, message.path("docketNo").asText(), day(message, "docketedOn"));
    }

    private void fileRequested(String court, JsonNode message) {
        var award = award(message);
        if (!courtCases.isOf(award.number(), court)) {
            throw new Refused("本院没有受理与该案有关的案件，不能以交换包调卷");
        }
        lending.asked(
                award.number(),
                new LendingLetter(
                        court,
                        message.path("letterNo").asText(),
                        message.path("judge").asText(),
                        message.path("purpose").asText(),
                        Lending.Volumes.valueOf(message.path("volumes").asText())));
    }

    private RegistrationNumber ownCase(String court, JsonNode message) {
        var number = RegistrationNumber.of(message.path("number").asText());
        if (!courtCases.isOf(number, court)) {
            throw new Refused("案件 " + number + " 与本院无关");
        }
        return number;
    }

    private AwardNumbers.Named award(JsonNode message) {
        var awardNo = message.path("awardNo").asText();
        return awardNumbers.find(awardNo).orElseThrow(() -> new Refused("没有案号为 " + awardNo + " 的裁决书"));
    }

    private long party(RegistrationNumber number, JsonNode named) {
        var side = Side.valueOf(named.path("side").asText());
        var ordinal = named.path("ordinal").asInt();
        return parties.of(number).stream()
                .filter(one -> one.side() == side && one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("裁决书没有第 " + ordinal + " 名" + side.label()))
                .id();
    }

    private static LocalDate day(JsonNode message, String field) {
        try {
            return LocalDate.parse(message.path(field).asText());
        } catch (DateTimeException noSuchDay) {
            throw new Refused("来文中的日期 " + field + " 不存在");
        }
    }
}
