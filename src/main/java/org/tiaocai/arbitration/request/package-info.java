/** 应请求制作的仲裁文书: what parties fill in and sign, and what a tribunal writes to others. */
@NullMarked
package org.tiaocai.arbitration.request;

import org.jspecify.annotations.NullMarked;
