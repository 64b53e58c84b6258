package org.tiaocai.delivery.serving;

import org.tiaocai.shared.RegistrationNumber;

/** 送达无效: who had been served was not there any more; told in the same transaction, so that nothing rests on the service. */
public record ServiceVoided(RegistrationNumber number, long documentId, long partyId) {}
