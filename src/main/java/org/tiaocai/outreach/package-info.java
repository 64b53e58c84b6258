/**
 * 联系走访: arbitrators look after firms and organisations; whom they visit, what they found, what came of it, and whether there
 * were fewer disputes afterwards.
 */
@NullMarked
package org.tiaocai.outreach;

import org.jspecify.annotations.NullMarked;
