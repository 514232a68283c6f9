/** The command line: one class a command. Standard output holds results only. */
@NullMarked
package vn.caunoi.cli;

import org.jspecify.annotations.NullMarked;
