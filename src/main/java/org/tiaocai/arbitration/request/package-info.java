/** 应请求制作的仲裁文书: what parties fill in and sign, what a tribunal writes to others, and what the archive needs. */
@NullMarked
package org.tiaocai.arbitration.request;

import org.jspecify.annotations.NullMarked;
