package org.tiaocai.dispute;

import org.jspecify.annotations.Nullable;

/**
 * 继承人、承继者 who is to come into a case.
 *
 * @param kinship what the person is to the one whose place is taken, such as 女儿
 * @param kinshipProof what shows it, such as 户口簿
 */
public record Successor(
        Registration.Party person,
        @Nullable String kinship,
        @Nullable String kinshipProof) {}
