/** Stories of whole cases: a file number, a day, an act, an outcome. */
package org.tiaocai.story;
