/** 集体争议: representatives, and the consent of those they represent (规则63). */
@NullMarked
package org.tiaocai.arbitration.collective;

import org.jspecify.annotations.NullMarked;
