/** 仲裁调解书: what the parties agree before the tribunal takes effect when both have signed for it (法42). */
@NullMarked
@NamedInterface("mediation")
package org.tiaocai.arbitration.award.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
