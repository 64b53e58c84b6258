/** 财产保全移送: applications that the commission hands to the court, and what the court tells of them. */
@NamedInterface("preservation")
@NullMarked
package org.tiaocai.linkage.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
