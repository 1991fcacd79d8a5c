# Top-level await.


def is_asynchronous(plans):
    return any(code.co_flags & IS_COROUTINE for units in plans for _, _, code in units)


def drive(plans, namespace, functions):
    """Runs the units of all sources inside one event loop, as an asynchronous prompt would."""
    begin, end, enter, leave, fail = functions

    async def run():
        for index, units in enumerate(plans):
            begin(index)
            for unit in units:
                enter(unit)
                try:
                    pending = eval(unit[2], namespace)
                    if unit[2].co_flags & IS_COROUTINE:
                        await pending
                except BaseException as error:
                    if not fail(error):
                        break
                else:
                    leave(unit)
            end(index)

    asyncio = parked.module("asyncio")
    asyncio.run(run())
