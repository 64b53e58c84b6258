/** 案前调解: mediation in the joint studio of the three agencies, from acceptance to the sealed agreement. */
@NullMarked
package org.tiaocai.mediation;

import org.jspecify.annotations.NullMarked;
