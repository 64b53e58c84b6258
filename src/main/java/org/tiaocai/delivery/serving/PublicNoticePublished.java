package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 已公告: the days from publication to the last day do not count in the period of the award (规则 art. 46 item 6). */
public record PublicNoticePublished(
        RegistrationNumber number, long documentId, long partyId, LocalDate publishedOn, LocalDate lastDay) {}
