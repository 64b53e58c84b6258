package org.tiaocai.vault;

import java.util.function.UnaryOperator;

/** What a module keeps sealed or hashed, so that a change of keys reaches it. */
public interface UnderKey {

    /** What it is, for the operator. */
    String label();

    /** Lays the new layer over each hash, in the transaction of the caller. @return how many */
    int rehash(UnaryOperator<String> layer);

    /** Seals anew what is not yet under the key in use, so many at most. @return how many that were; 0 when all is done */
    int reseal(int most);
}
