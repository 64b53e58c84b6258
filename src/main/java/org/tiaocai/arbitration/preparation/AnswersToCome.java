package org.tiaocai.arbitration.preparation;

import org.tiaocai.shared.RegistrationNumber;

/** 尚待送达的新请求、应诉和举证通知: somebody will have a period to answer it, which has not begun. */
public interface AnswersToCome {

    boolean expectedIn(RegistrationNumber number);
}
