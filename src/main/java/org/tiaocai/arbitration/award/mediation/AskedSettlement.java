package org.tiaocai.arbitration.award.mediation;

import java.util.Collection;
import org.tiaocai.shared.RegistrationNumber;

/** 当事人提出的和解 from which a 调解书 is made: what was asked for, and the news that it is over. */
public interface AskedSettlement {

    /** Between whom it was asked for; empty where that is everybody, or nobody asked. */
    Collection<Long> between(RegistrationNumber number);

    /** The 调解书 is in force, or one side reneged. */
    void over(RegistrationNumber number);
}
