/**
 * 调解协议的保障: which of 仲裁审查, 司法确认, 支付令 and performance on the spot fits an agreement, and what became of those
 * that the parties have gone to a court for.
 */
@NamedInterface("protection")
@NullMarked
package org.tiaocai.linkage.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
