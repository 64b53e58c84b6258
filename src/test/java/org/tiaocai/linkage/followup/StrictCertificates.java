package org.tiaocai.linkage.followup;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.MissingScans;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;

/** 生效证明 as an office issues it that rests nothing on a receipt without its scan. */
@Component
public class StrictCertificates {

    private final Effects effects;
    private final Parties parties;
    private final Documents documents;
    private final DraftPages drafts;
    private final Papers papers;
    private final AwardNumbers awardNumbers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    StrictCertificates(
            Effects effects,
            Parties parties,
            Documents documents,
            DraftPages drafts,
            Papers papers,
            AwardNumbers awardNumbers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.effects = effects;
        this.parties = parties;
        this.documents = documents;
        this.drafts = drafts;
        this.papers = papers;
        this.awardNumbers = awardNumbers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    public Certificates with(MissingScans scans) {
        return new Certificates(
                effects, scans, parties, documents, drafts, papers, awardNumbers, journal, actor, clock);
    }
}
