/**
 * The pages: thin controllers, one record a page, links made by records, and what the templates
 * under {@code src/main/jte} are given. It asks the library and knows no other part of the engine.
 */
@NullMarked
package vn.caunoi.web;

import org.jspecify.annotations.NullMarked;
