/**
 * 基层组织与企业: who mediates in streets, firms and trades, with what people, and which firms arbitrators look after. Which
 * organisation takes entrusted cases, or whose seal is used, the outside bodies of the house say.
 */
@NullMarked
package org.tiaocai.roots;

import org.jspecify.annotations.NullMarked;
