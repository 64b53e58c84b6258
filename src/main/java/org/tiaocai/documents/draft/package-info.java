/** 草稿: papers before they are signed, seen beside the forms of those who draft, review, sign and seal them. */
@NamedInterface("draft")
@NullMarked
package org.tiaocai.documents.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
