package org.tiaocai.archive;

/**
 * 缺件: one thing that a file lacks, or that the archivist has to look at in it.
 *
 * @param gap tells it apart from others of the case, such as SERVING-12
 */
record Gap(String gap, String what) {}
