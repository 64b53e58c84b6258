package org.tiaocai.arbitration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.LetterPage;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁文书 in the commission's name, under the 案号 once there is one. */
@Component
public class ArbitrationPapers {

    private final Documents documents;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final Clock clock;
    private final String commission;

    ArbitrationPapers(
            Documents documents,
            Arbitrations arbitrations,
            Parties parties,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.documents = documents;
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.clock = clock;
        this.commission = commission;
    }

    /**
     * A document of a heading, the parties and some paragraphs; blank ones are left out.
     *
     * @param occasion tells several of one kind in a case apart
     * @return the id of the document, the same again for the same occasion
     */
    public long letter(RegistrationNumber number, String code, String title, String occasion, String... paragraphs) {
        var page = new LetterPage(
                arbitrations.get(number).title(),
                commission,
                title,
                blocks(number),
                List.of(paragraphs).stream().filter(text -> !text.isBlank()).toList(),
                LocalDate.now(clock));
        return documents.make(number, code, title, occasion, LetterPage.TEMPLATE, Map.of("page", page));
    }

    /** The parties as every document of the commission prints them. */
    public List<PartyBlock> blocks(RegistrationNumber number) {
        return parties.of(number).stream().map(PartyBlock::of).toList();
    }

    /** In whose name documents go out. */
    public String commission() {
        return commission;
    }
}
